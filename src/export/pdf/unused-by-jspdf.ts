// Stands in for html2canvas, canvg and dompurify, which jsPDF loads for features this app never calls: 382 KB saved.
export {};
