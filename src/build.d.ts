/** Which build this is, for the file and for reports of faults; vite.config.ts replaces it. Unknown to Node. */
declare const BUILD_ID: string;
