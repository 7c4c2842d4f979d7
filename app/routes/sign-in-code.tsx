import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeganElsewhere, EnterCode } from "~/features/identity/components/enter-code";
import { titled } from "~/features/identity/page-title";
import { requestCode } from "~/features/identity/request-code.server";
import { signIn } from "~/features/identity/sign-in.server";
import { beganSignIn } from "~/features/identity/sign-ins.queries.server";
import { readForm } from "~/platform/form.server";
import { Page } from "~/ui/layout";

export const meta = titled("codeTitle");
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const began = await beganSignIn(request);
  const isSentAgain = new URL(request.url).searchParams.has("again");
  return { locale: context.locale, email: began?.email, redirectTo: began?.redirectTo ?? "/my", isSentAgain };
}

const tooMany = (waitSeconds: number) =>
  data({ refusal: undefined, waitSeconds }, { status: 429, headers: { "Retry-After": String(waitSeconds) } });

export async function action({ request, context: { locale, clientAddress } }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.text("intent") === "again") {
    const began = await beganSignIn(request);
    if (!began) return redirect("/sign-in", 303);
    const { id, email, redirectTo } = began;
    const asked = await requestCode({ email, redirectTo, locale, clientAddress, again: id });
    if (!asked.ok) return tooMany(asked.waitSeconds);
    return redirect("/sign-in/code?again", { status: 303, headers: { "Set-Cookie": asked.cookie } });
  }
  const result = await signIn(request, { typed: form.text("code"), locale, clientAddress });
  if (result.ok) {
    const cookies = result.cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]);
    return redirect(result.goTo, { status: 303, headers: cookies });
  }
  if (result.reason === "tooMany") return tooMany(result.waitSeconds);
  return data({ refusal: result.reason, waitSeconds: undefined }, 400);
}

export default function SignInCode() {
  const { email, redirectTo, isSentAgain } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page narrow>
      {email === undefined ? (
        <BeganElsewhere />
      ) : (
        <EnterCode
          email={email}
          otherAddressHref={`/sign-in?redirectTo=${encodeURIComponent(redirectTo)}`}
          isSentAgain={isSentAgain && !answer}
          {...answer}
        />
      )}
    </Page>
  );
}
