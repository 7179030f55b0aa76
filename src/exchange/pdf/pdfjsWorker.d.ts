// pdf.js brings no types for its worker, which is loaded for what it does only.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
