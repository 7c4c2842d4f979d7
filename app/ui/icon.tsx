/** Line icons on a 20-unit square; decoration beside words, never instead of them. */
const icons = {
  arrow: "M3 10h13M11 5l5 5-5 5",
  back: "M17 10H4M9 5l-5 5 5 5",
  check: "M4 10.5l4 4 8-9",
  warning: "M10 3l8 14H2zM10 8.5v4M10 14.8v.2",
  info: "M10 9v6M10 5.6v.2",
  down: "M10 3v13M5 11l5 5 5-5",
  external: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  search: "M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3zM13.5 13.5L18 18",
  calendar: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
  clock: "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 6v4.5l3 2",
  person: "M10 2.8a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 0 1 0-7.2zM3.4 17.4c.5-3.4 3.2-5 6.6-5s6.1 1.6 6.6 5",
  place: "M10 18s6-5.2 6-9.6A6 6 0 0 0 4 8.4C4 12.8 10 18 10 18zM10 7.4v2.2",
} as const;

export type IconName = keyof typeof icons;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="sc-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
