import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { accessibilityStatement as statement } from "~/features/foundation/accessibility/accessibility-statement";
import {
  StatementLimits,
  StatementMethod,
  StatementStandard,
  StatementStatus,
} from "~/features/foundation/accessibility/components/statement";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** The accessibility statement, from its data. */
export const loader = ({ context: { locale } }: LoaderFunctionArgs) =>
  filledPage("accessibility", locale, {
    status: <StatementStatus statement={statement} />,
    method: <StatementMethod statement={statement} />,
    limits: <StatementLimits statement={statement} />,
    standard: <StatementStandard />,
  })!;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Accessibility() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
