// Where the claim cards stand: level with their passages, as notes in a margin do. The open card has its place first;
// its neighbours give way upwards and downwards. Pure arithmetic in pixels from the margin's top.

/**
 * @param {number[]} want   where each card would stand level with its passage
 * @param {number[]} high   the cards' heights with their margins
 * @param {number}   open   index of the open card; -1 for none
 * @returns {number[]} the cards' tops: in order, not overlapping, none above the margin
 */
export function place(want, high, open) {
  if (want.length === 0) return [];
  const top = new Array(want.length), first = Math.max(0, open), above = [0];
  for (let i = 0; i < first; i++) above.push(above[i] + high[i]);
  top[first] = Math.max(want[first], above[first]);
  for (let i = first - 1; i >= 0; i--) top[i] = Math.min(Math.max(want[i], above[i]), top[i + 1] - high[i]);
  for (let i = first + 1; i < want.length; i++) top[i] = Math.max(want[i], top[i - 1] + high[i - 1]);
  return top;
}

/** The line from the focused words, at (x, y) left of the margin, to the open card that spans from `top`. */
export function leader(x, y, top) {
  const end = Math.min(Math.max(y, top + 16), top + 44);
  return `M${x} ${y}C${x / 2} ${y} ${x / 2} ${end} 0 ${end}`;
}
