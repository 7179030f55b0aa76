import type * as docx from 'docx';

/** The library that writes Word files: loaded when the first one is written, and handed on from there. */
export type Docx = typeof docx;
