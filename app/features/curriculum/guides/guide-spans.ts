/** A piece of a text of a guide; null: plain. */
export interface Span {
  text: string;
  look: "strong" | "emphasis" | null;
  href: string | null;
}

const marked = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\][]+)\]\((https:\/\/[^\s()]+)\)/g;

/** A text cut at its `**bold**`, *italics* and links, none of which holds another. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const plain = (piece: string) => piece !== "" && spans.push({ text: piece, look: null, href: null });
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const [whole, strong, emphasis, label = "", href = null] = match;
    plain(text.slice(end, match.index));
    spans.push({
      text: strong ?? emphasis ?? label,
      look: strong ? "strong" : emphasis ? "emphasis" : null,
      href,
    });
    end = match.index + whole.length;
  }
  plain(text.slice(end));
  return spans;
}
