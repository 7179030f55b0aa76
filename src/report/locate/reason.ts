/**
 * How a wrong number may have come about. `omitted`: a 0 stands where a number belongs; `moved`: requests carried in were
 * counted as received, or the other way round; `carriedOut`, `narrative`: last year's report carries out, or the text says,
 * the other number; `follows`: a total of numbers that are wrong; `fits`: no usual slip, but the only number that the
 * equations leave.
 */
export type Reason =
  | 'digitsSwapped'
  | 'digitDropped'
  | 'digitAdded'
  | 'digitDoubled'
  | 'digitMistyped'
  | 'neighbour'
  | 'exchanged'
  | 'moved'
  | 'blank'
  | 'omitted'
  | 'unreadable'
  | 'carriedOut'
  | 'narrative'
  | 'follows'
  | 'fits';
