import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkPictureMessages } from "~/features/catalogue/pictures/link-picture.messages";
import { linkPictureAnswer } from "~/features/catalogue/pictures/link-picture.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";

/** What a link to a masterclass shows. */
export function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const found = currentCurriculum().masterclass(params.slug ?? "", locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { slug, title, hours, modules } = found;
  const t = linkPictureMessages[locale];
  const facts = t.masterclassFacts(hours, modules.length);
  return linkPictureAnswer({ kicker: t.masterclass, title, facts, seed: slug }, site, locale);
}
