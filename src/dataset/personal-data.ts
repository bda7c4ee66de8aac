/** A mail address, a telephone number or an identity number of Viet Nam. */
export const personal =
  /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\d/.-])(?:\+84|0)[ .]?\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d|[/.-]\d)|(?<![\w/.-])0\d{11}(?![\w/.-])/;
