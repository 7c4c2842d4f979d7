import { firstRightLetter, isRightToLeft, stretchesOf } from "~/lib/markup/directions";
import { clustersOf, drawableText, type Typeface, typefaceOf } from "~/lib/text/drawable";
import { inertText } from "~/lib/text/inert-text";

/** A text of people in the data of a PDF: shown with `shown` of pdf-style.typ. */
export interface Said {
  said: Part[];
  /** The whole text is: then what stands at its ends, such as a bracket, follows that direction too. */
  isRightToLeft: boolean;
}
/** A stretch of a text in one direction, with the typeface to try first when that is not the usual one. */
interface Part {
  text: string;
  typeface?: Typeface;
}

/**
 * A text that people typed, made fit for paper: control characters are dropped, and what no typeface of ours draws gives way
 * cluster by cluster. Whatever is not marked in this way (keys, figures, drawings) reaches the paper as it is.
 */
export function said(text: string): Said {
  const drawn = breakable(drawableText(inertText(text.normalize("NFC"))));
  const parts = stretchesOf(drawn).map((one) =>
    one.isRightToLeft ? rightToLeft(one.text) : leftToRight(one.text),
  );
  return { said: parts, isRightToLeft: isRightToLeft(drawn) };
}

// A letter that the usual typeface lacks takes its whole text along: a word in two typefaces looks broken.
const leftToRight = (text: string): Part => {
  const typeface = clustersOf(text)
    .map(typefaceOf)
    .find((one) => one !== null && one !== "Source Sans 3");
  return { text, ...(typeface && { typeface }) };
};

// Around U+0020 the words of one line become runs of their own, which readers of PDFs put in the wrong order.
const rightToLeft = (text: string): Part => ({
  text: text.replaceAll(" ", "\u2005"),
  typeface: typefaceOf(firstRightLetter(text)) ?? "Amiri",
});

/** A run of 24 letters without a place to break gets one, so that it does not leave the page. */
function breakable(text: string): string {
  if (!/[^\s/:.-]{25}/.test(text)) return text;
  let run = 0;
  return clustersOf(text)
    .map((cluster) => {
      if (/^[\s/:.-]/.test(cluster)) run = 0;
      return run++ > 0 && run % 24 === 1 ? `\u200b${cluster}` : cluster;
    })
    .join("");
}
