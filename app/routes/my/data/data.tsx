import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { askConfirmation } from "~/features/identity/confirmation/ask-confirmation.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { askExport } from "~/features/rights/own-data/ask-export.server";
import { OwnData } from "~/features/rights/own-data/components/own-data";
import { ownDataMessages } from "~/features/rights/own-data/own-data.messages";
import { pageTitle } from "~/i18n/page-title";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => ownDataMessages[locale].title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requirePerson(request);
  return { locale, isConfirmed: new URL(request.url).searchParams.has("confirmed") };
}

export async function action({ request, context: { locale, site, clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const asked = await askExport(actor);
  if (asked.ok) return redirect(asked.address, 303);
  if (asked.reason === "tooOften") return tooMany(asked.waitSeconds, "tries", {});
  const mailed = await askConfirmation(actor, { purpose: "EXPORT", locale, site: site.id, clientAddress });
  if (!mailed.ok) return tooMany(mailed.waitSeconds, "tries", {});
  return redirect("/my/data/confirm", 303);
}

export default function MyData() {
  const { isConfirmed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page narrow>
      <OwnData isConfirmed={isConfirmed} wait={answer?.wait} />
    </Page>
  );
}
