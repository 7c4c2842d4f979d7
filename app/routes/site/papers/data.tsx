import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { DataUses, DataWords } from "~/features/rights/data-use/components/data-uses";
import { dataUse } from "~/features/rights/data-use/data-use.server";
import { tableRecords } from "~/records.server";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** What is kept of people, kind by kind, from the data map. */
export function loader({ context: { locale } }: LoaderFunctionArgs) {
  const uses = dataUse(tableRecords);
  return filledPage("data", locale, {
    kinds: <DataUses uses={uses} />,
    recipients: <DataWords uses={uses} about="recipients" />,
    terms: <DataWords uses={uses} about="terms" />,
    grounds: <DataWords uses={uses} about="grounds" />,
  })!;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function DataPage() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
