import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { MirrorPage } from "~/features/instruments/taalspiegel/components/mirror-page";
import { mirroredText } from "~/features/instruments/taalspiegel/mirrored-text";
import { taalspiegelMessages } from "~/features/instruments/taalspiegel/taalspiegel.messages";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

const titled = pageTitle((locale) => taalspiegelMessages[locale].title);
export const meta: MetaFunction<typeof loader> = ({ error, ...page }) =>
  error ? sentFormMeta(error, page.matches) : titled(page);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requirePerson(request);
  return { locale };
}

/** For who has no script: reads what was sent and shows it again. Nothing is changed, so nothing is redirected to. */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  await requireSenderAt(request, "/my/taalspiegel", locale, { isKept: false });
  const form = await readForm(request);
  const mirrored = mirroredText(form.whole("text"), form.text, form.text("intent") === "change");
  return data(mirrored, mirrored.fault ? 400 : 200);
}

export default function Taalspiegel() {
  return <MirrorPage mirrored={useActionData<typeof action>() ?? null} />;
}

export const ErrorBoundary = FormBoundary;
