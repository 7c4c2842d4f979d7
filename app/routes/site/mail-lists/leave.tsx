import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leaveList } from "~/features/communication/preferences/change-preferences.server";
import { LeavePage } from "~/features/communication/preferences/components/leave-page";
import { preferenceMessages } from "~/features/communication/preferences/preferences.messages";
import { leavePage } from "~/features/communication/preferences/preferences.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const meta = pageTitle((locale) => preferenceMessages[locale].leaveTitle);

/** Opening the link takes nobody off the list: mail programs and scanners open links too. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const found = await leavePage(siteScope(site), params);
  return data({ locale, found }, found === null ? 404 : 200);
}

/** Of the page's button, and of the one that a mail program shows: that posts by itself and follows no redirect (RFC 8058 §3.1). */
export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!(await leaveList(params)).ok) throw new Response("Not Found", { status: 404 });
  if (form.text("List-Unsubscribe") === "One-Click")
    return { locale, found: await leavePage(siteScope(site), params) };
  const { pathname, search } = new URL(request.url);
  return redirect(pathname.replace(/\.data$/, "") + search, 303);
}

export default function LeaveMailList() {
  const loaded = useLoaderData<typeof loader>();
  return <LeavePage found={useActionData<typeof action>()?.found ?? loaded.found} />;
}
