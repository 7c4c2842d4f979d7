import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkPictureMessages } from "~/features/catalogue/pictures/link-picture.messages";
import { linkPictureAnswer } from "~/features/catalogue/pictures/link-picture.server";
import { cohortBySlug } from "~/features/cohorts/cohort/cohorts.queries.server";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { siteScope } from "~/features/identity/access/scope";
import { formatPlainDate } from "~/lib/dates";

/** What a link to a cohort shows. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const cohort = await cohortBySlug(siteScope(site), params.slug ?? "", locale);
  if (!cohort) throw new Response("Not Found", { status: 404 });
  const { slug, title, name, startsAt, timeZone } = cohort;
  const t = linkPictureMessages[locale];
  const facts = t.cohortFacts(formatPlainDate(startsAt, locale, timeZone), whereInWords(cohort, locale));
  return linkPictureAnswer({ kicker: name, title, facts, seed: slug }, site, locale);
}
