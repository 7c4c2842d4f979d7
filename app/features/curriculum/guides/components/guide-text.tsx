import { spansOf } from "../guide-spans";

/** A text of a guide with what is marked in it. */
export function GuideText({ text }: { text: string }) {
  return spansOf(text).map(({ text: piece, look, href }, index) => {
    if (href) return <a key={index} href={href} children={piece} />;
    if (look === "strong") return <strong key={index}>{piece}</strong>;
    return look === "emphasis" ? <em key={index}>{piece}</em> : piece;
  });
}

/** Lines of a guide. */
export const GuideLines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        <GuideText text={line} />
      </li>
    ))}
  </ul>
);
