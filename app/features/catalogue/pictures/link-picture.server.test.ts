import sharp from "sharp";
import { expect, test } from "vitest";
import { addSite, foundation } from "~/platform/site/sites.server";
import { linkPictureAnswer } from "./link-picture.server";

const picture = { kicker: "Masterclass", title: "Anders kijken", facts: "28 uur", seed: "anders-kijken" };
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test("a link shows a PNG of the size that it says, small enough for every place where links are shared", async () => {
  const answer = await linkPictureAnswer(picture, foundation, "nl");
  expect(answer.headers.get("Content-Type")).toBe("image/png");
  const png = await bytesOf(answer);
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(["png", 1200, 630]);
  // WhatsApp takes 300 kB.
  expect(png.length).toBeLessThan(150_000);
});

test("its words are drawn, in letters of whoever wrote them, and its colours are the brand's", async () => {
  const drawn = async (title: string) =>
    (await bytesOf(await linkPictureAnswer({ ...picture, title }, foundation, "nl"))).toString("base64");
  const pictures = await Promise.all(["Anders kijken", "Ğülşah’s groep", "محمد عبد الله"].map(drawn));
  expect(new Set(pictures).size).toBe(3);
  const palette = { ...foundation.brand.palette, paper: ["#ff0000", "#000000"] as const };
  const { site, remove } = addSite({
    ...foundation,
    id: "other",
    origin: "https://other.example",
    brand: { ...foundation.brand, palette },
  });
  const other = await bytesOf(await linkPictureAnswer(picture, site, "nl"));
  remove();
  const { data } = await sharp(other)
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({
      resolveWithObject: true,
    });
  expect([...data]).toEqual([255, 0, 0]);
});
