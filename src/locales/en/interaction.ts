/** The words around a picture that a script brings to life. */
export const interaction = {
  /** Names the two buttons below as one choice. */
  views: 'Show as',
  chart: 'Chart',
  table: 'Table',
  find: 'Find a name',
  /** Before a number of rows. */
  found: 'Found:',
  /** How to go through a picture with the keyboard. */
  keys: 'Arrow keys go from figure to figure, Escape closes.',
};
