// A file of our own to start the worker of the library from: in the single file it is put inside the page.
// oxlint-disable-next-line import/no-unassigned-import -- It listens as soon as it is there, and has nothing to hand out.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
