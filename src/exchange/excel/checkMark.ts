/**
 * How the checks begin that we write beside and below the official tables. Our reader leaves out such a cell and what
 * stands right of it.
 */
export const checkMark = '※校验';
