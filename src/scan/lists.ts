/** Lists of numbers by number, laid out in one row: those of `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly list: Int32Array;
  readonly starts: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((one, at) => {
    starts[at + 1] = (starts[at] as number) + one.length;
  });
  const list = new Int32Array(starts[lists.length] as number);
  lists.forEach((one, at) => {
    list.set(one, starts[at]);
  });
  return { list, starts };
}
