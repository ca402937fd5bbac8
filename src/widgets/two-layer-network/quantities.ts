/** The names under which the network's numbers are read, in the order in which they are found. Frozen, for scripts. */
export const quantities = [
  'z1',
  'a1',
  'z2',
  'a2',
  'L',
  'dL/da2',
  'dL/dz2',
  'dL/dw2',
  'dL/db2',
  'dL/da1',
  'dL/dz1',
  'dL/dw1',
  'dL/db1',
] as const;

export type Quantity = (typeof quantities)[number];
