import { useBrand } from "~/platform/site/site-context";

/** The brand's mark. */
export function Logo() {
  return (
    <svg viewBox="0 0 33 33" aria-hidden="true" focusable="false">
      {useBrand().mark.map(({ colour, path }) => (
        <path key={path} className={`sc-tile-${colour}`} d={path} />
      ))}
    </svg>
  );
}
