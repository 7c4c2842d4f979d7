/** The mark: four different tiles that make one round whole. */
export function Logo() {
  return (
    <svg viewBox="0 0 33 33" aria-hidden="true" focusable="false">
      <path className="sc-tile-petrol" d="M16 16h-16a16 16 0 0 1 16-16z" />
      <path className="sc-tile-saffron" d="M17 16v-16a16 16 0 0 1 16 16a16 16 0 0 1-16-16z" />
      <path className="sc-tile-brick" d="M17 17h16a16 16 0 0 1-16 16z" />
      <path className="sc-tile-olive" d="M8 17l8 8-8 8-8-8z" />
    </svg>
  );
}
