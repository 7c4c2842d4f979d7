// A site beside the foundation's, as a licensee would have it: nothing of how it looks is the same.
import type { Brand, Shades } from "~/platform/site/brand";
import { foundationBrand } from "~/platform/site/foundation-brand";
import type { Site } from "~/platform/site/site";
import { addSite } from "~/platform/site/sites.server";

/** Another colour for each: the parts of red, green and blue change places. */
const turned = (colour: string) => colour.replace(/^#(..)(..)(..)$/, "#$3$1$2");
const palette = Object.fromEntries(
  Object.entries(foundationBrand.palette).map(([name, [light, dark]]): [string, Shades] => [
    name,
    [turned(light), turned(dark)],
  ]),
) as Brand["palette"];

const brand: Brand = {
  name: "Academie Voorbeeldstad",
  purpose: { nl: "Leren in Voorbeeldstad.", en: "Learning in Voorbeeldstad." },
  seed: "academie-voorbeeldstad",
  mark: [{ colour: "petrol", path: "M0 0h33v33H0z" }],
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 33 33"><path d="M0 0h33v33H0z"/></svg>',
  palette,
  letter: { ground: "#e7f6f1", ink: "#3b1234" },
};

/** Adds it to the process; in Dutch only. */
export const addSecondSite = () =>
  addSite({
    id: "voorbeeldstad",
    origin: "http://academie.voorbeeldstad.example",
    organisation: "Gemeente Voorbeeldstad",
    brand,
    languages: ["nl"],
    sender: "Academie Voorbeeldstad <post@voorbeeldstad.example>",
    contact: "vraag@voorbeeldstad.example",
  });

/** What people know a site by, and machines: none of it may be in what is another's. */
const signsOf = (site: Site) => [
  site.origin,
  site.host,
  site.brand.name,
  site.brand.seed,
  site.brand.purpose.nl,
  site.sender.replace(/^.*<|>$/g, ""),
  ...Object.values(site.files),
  ...Object.values(site.brand.letter),
  ...Object.values(site.brand.palette).flat(),
];
/** Which of those are in a text. */
export const found = (text: string, site: Site) => signsOf(site).filter((sign) => text.includes(sign));
