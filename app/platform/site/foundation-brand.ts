// The brand of De Stadscoalitie, and the only place where colours stand as values.
import type { Brand, MarkTile } from "./brand";

const palette: Brand["palette"] = {
  // The hues, as the tiles of a mosaic have them.
  petrol: ["#0f4654", "#22697a"],
  saffron: ["#e5a11a", "#e9ac35"],
  brick: ["#b5472d", "#c25a40"],
  olive: ["#77842f", "#8b9840"],
  sand: ["#ecd9b6", "#dccaa6"],
  mist: ["#9cbcb8", "#8db7b5"],

  // Grounds.
  paper: ["#fbf6ec", "#0b2028"],
  surface: ["#fffdf8", "#112b34"],
  sunken: ["#f3eadb", "#07171d"],
  deep: ["#0a333e", "#12414d"],
  "petrol-tint": ["#e1ecea", "#143a45"],
  "saffron-tint": ["#fbebc6", "#3b2f10"],
  "brick-tint": ["#f9e1d9", "#45211a"],
  "olive-tint": ["#eaeed2", "#2b3415"],

  // What is read and seen on them.
  ink: ["#10333c", "#f3ecdd"],
  "ink-soft": ["#344b51", "#c6d1ce"],
  link: ["#0c4f5e", "#a9dfe4"],
  "link-hover": ["#7f2515", "#f8d081"],
  "saffron-text": ["#633f00", "#f8d081"],
  "brick-text": ["#7f2515", "#f9c1ae"],
  "olive-text": ["#434c14", "#d6e098"],
  "petrol-graphic": ["#0f4654", "#5aa9b6"],
  "saffron-graphic": ["#b07400", "#f0b23a"],
  "brick-graphic": ["#b5472d", "#e2795c"],
  "olive-graphic": ["#77842f", "#a3b254"],
  line: ["#ddcfb8", "#29454e"],
  "line-strong": ["#6f8387", "#829da3"],
  halo: ["#f2b63f", "#b5472d"],

  // The same on the deep ground.
  "on-deep": ["#fbf6ec", "#fbf6ec"],
  "on-deep-soft": ["#dfe6dd", "#dfe6dd"],
  "on-deep-accent": ["#f7cd7c", "#f7cd7c"],
  "line-deep": ["#2a5863", "#3a6772"],
  "halo-deep": ["#b5472d", "#b5472d"],

  // What one presses.
  action: ["#0f4654", "#f0b23a"],
  "action-hover": ["#0a333e", "#ffca62"],
  "on-action": ["#fffdf8", "#0b2028"],
  danger: ["#8f2d1a", "#f9c1ae"],
  "danger-hover": ["#6f2011", "#ffd8ca"],
  "on-danger": ["#fffdf8", "#45110a"],
};

/** Four different tiles that make one round whole. */
const mark: readonly MarkTile[] = [
  { colour: "petrol", path: "M16 16h-16a16 16 0 0 1 16-16z" },
  { colour: "saffron", path: "M17 16v-16a16 16 0 0 1 16 16a16 16 0 0 1-16-16z" },
  { colour: "brick", path: "M17 17h16a16 16 0 0 1-16 16z" },
  { colour: "olive", path: "M8 17l8 8-8 8-8-8z" },
];

/** Petrol and olive are too dark for a dark tab; the others are seen on both. */
const onDarkTab = (["petrol", "olive"] as const)
  .map((colour) => `.${colour}{fill:${palette[`${colour}-graphic`][1]}}`)
  .join("");
const tiles = mark
  .map(({ colour, path }) => `<path class="${colour}" fill="${palette[colour][0]}" d="${path}"/>`)
  .join("");

export const foundationBrand: Brand = {
  name: "De Stadscoalitie",
  purpose: {
    nl: "Masterclasses in de methode van De Stadscoalitie, voor gemeenten en organisaties.",
    en: "Masterclasses in the method of De Stadscoalitie, for cities and organisations.",
  },
  seed: "de-stadscoalitie",
  mark,
  icon: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 33 33"><style>@media (prefers-color-scheme:dark){${onDarkTab}}</style>${tiles}</svg>`,
  palette,
  letter: { ground: "#f6f1e7", ink: "#12343b" },
};
