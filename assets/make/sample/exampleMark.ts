/** Stands on every row that holds an amount, so that the mark can be read row by row. */
export const EXAMPLE = 'EXAMPLE';

/** Stands above every table that holds amounts. */
export const EXAMPLE_BANNER = 'EXAMPLE: all amounts on this sheet are invented for illustration';
