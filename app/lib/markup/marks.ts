// Places in a text where something is filled in later, named between two characters that neither content nor markup holds
// (Unicode's private use area).

/** A mark, to be put in a text or in the value of an attribute. */
export const mark = (name: string): string => `\uE000${name}\uE001`;

/** A text cut at its marks: what stands between them at even places, the names of the marks at odd ones. */
export const splitAtMarks = (text: string): string[] => text.split(/\uE000([^\uE001]*)\uE001/);
