import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RequestCodeForm } from "~/features/identity/components/request-code-form";
import { parseEmail } from "~/features/identity/email";
import { optionalPerson } from "~/features/identity/guards.server";
import { titled } from "~/features/identity/page-title";
import { requestCode } from "~/features/identity/request-code.server";
import { safeRedirect } from "~/features/identity/safe-redirect";
import { readForm } from "~/platform/form.server";
import { Page } from "~/ui/layout";

export const meta = titled("signInTitle");
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const redirectTo = safeRedirect(new URL(request.url).searchParams.get("redirectTo"));
  if (await optionalPerson(request)) throw redirect(redirectTo);
  return { locale: context.locale, redirectTo };
}

export async function action({ request, context: { locale, clientAddress } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const typed = form.text("email").slice(0, 320);
  const redirectTo = safeRedirect(form.text("redirectTo"));
  const email = parseEmail(typed);
  if (!email) return data({ typed, redirectTo, isWrong: true, waitSeconds: undefined }, 400);
  const asked = await requestCode({ email, redirectTo, locale, clientAddress });
  if (asked.ok) return redirect("/sign-in/code", { status: 303, headers: { "Set-Cookie": asked.cookie } });
  const { waitSeconds } = asked;
  return data(
    { typed, redirectTo, isWrong: false, waitSeconds },
    { status: 429, headers: { "Retry-After": String(waitSeconds) } },
  );
}

export default function SignIn() {
  const { redirectTo } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <RequestCodeForm redirectTo={redirectTo} {...useActionData<typeof action>()} />
    </Page>
  );
}
