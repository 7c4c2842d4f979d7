import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { studyLoad } from "~/features/catalogue/pages/study-load";
import { StudyHoursTable } from "~/features/catalogue/study-hours/components/study-hours-table";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** For whoever doubts: what it costs, who decides, when it ends and what is not known. */
export function loader({ context: { locale } }: LoaderFunctionArgs) {
  const masterclasses = currentCurriculum()
    .masterclasses(locale)
    .map((one) => ({ slug: one.slug, title: one.title, load: studyLoad(one) }));
  return filledPage("sceptics", locale, { hours: <StudyHoursTable masterclasses={masterclasses} /> })!;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Sceptics() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
