// Stands in for html2canvas, canvg and dompurify, which jsPDF loads for features this app never calls: 382 KB saved.
// oxlint-disable-next-line unicorn/require-module-specifiers -- being empty is what it is for
export {};
