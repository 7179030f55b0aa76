/**
 * How the checks begin that we write beside and below the official tables. Our reader leaves out such a cell and what
 * stands right of it.
 */
export const checkMark = '※校验';

/**
 * How a row begins that goes on with the paragraph of the row above. It is a word joiner, which shows nothing; our
 * reader joins the two again.
 */
export const continuation = '\u2060';
