import type { ActionFunctionArgs } from "@remix-run/node";
import { receiveStripeEvent } from "~/features/payments/stripe/receive-stripe-event.server";
import { log } from "~/platform/log.server";

/** Where Stripe tells what happened. 400: not signed by Stripe. 500: a fault of ours, so Stripe tells it again. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== "POST") return methodNotAllowed();
  try {
    const reception = await receiveStripeEvent(await request.text(), request.headers.get("stripe-signature"));
    return reception === "badSignature"
      ? new Response("bad signature", { status: 400 })
      : new Response(reception);
  } catch (error) {
    log.error({ err: error, requestId: context.requestId }, "a webhook event could not be handled");
    return new Response("try again", { status: 500 });
  }
}

export const loader = () => methodNotAllowed();

const methodNotAllowed = () => new Response(null, { status: 405, headers: { Allow: "POST" } });
