/** Operates the double over HTTP, for end-to-end tests and the demo: everything under /_double. */
import type { IncomingHttpHeaders } from "node:http";
import qs from "qs";
import { z } from "zod";
import { findOperation } from "../api/handlers";
import { controlPage } from "./control-page";
import type { Context } from "../api/context";
import type { Operation } from "../api/operations";
import { languageOf } from "../pages/pages.messages";
import type { PageAnswer } from "../pages/payment-page";
import { Refusal } from "../api/refusal";
import type { Controls } from "../stripe-double";

export interface ControlRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  remoteAddress: string | undefined;
  body: string;
}

/** Numbers come as JSON from tests and as text from the control page. */
const cents = z.coerce.number().int().positive();
const operation = z.string().refine((name): name is Operation => {
  const [method = "", path = ""] = name.split(" ");
  return findOperation(method, path)?.operation === name;
}, "unknown operation");

const payInput = z.object({
  session: z.string(),
  method: z.string(),
  email: z.string().optional(),
  late: z.boolean().optional(),
});
const settleInput = z.object({ session: z.string(), outcome: z.enum(["succeeded", "failed"]) });
const refundInput = z.object({ session: z.string(), amountCents: cents.optional() });
const refundEndInput = z.object({ refund: z.string(), outcome: z.enum(["succeeded", "failed"]) });
const disputeInput = z.object({
  session: z.string(),
  amountCents: cents.optional(),
  isInquiry: z.boolean().optional(),
});
const disputeEndInput = z.object({ dispute: z.string(), outcome: z.enum(["won", "lost"]) });
const refundFaultInput = z.object({ status: z.literal("pending") });
const eventFaultInput = z.object({ type: z.string(), fault: z.enum(["drop", "duplicate", "hold"]) });
const callFaultInput = z.object({
  operation,
  answer: z.enum(["error", "silence"]),
  when: z.enum(["before", "after"]).optional(),
  status: z.coerce.number().int().min(400).max(599).optional(),
  times: z.coerce.number().int().min(1).max(1000).optional(),
});
const paymentFaultInput = z.object({
  amountCents: cents.optional(),
  currency: z.string().length(3).optional(),
});
const releaseInput = z.object({ order: z.enum(["recorded", "reversed"]).optional() });

type Act = (controls: Controls, input: unknown) => unknown;

const acts: Record<string, Act> = {
  pay: (controls, input) => {
    const { session, ...payment } = payInput.parse(input);
    return controls.payCheckout(session, payment.method, payment);
  },
  settle: (controls, input) => {
    const { session, outcome } = settleInput.parse(input);
    return controls.settle(session, outcome);
  },
  refund: (controls, input) => {
    const { session, amountCents } = refundInput.parse(input);
    return controls.refund(session, amountCents);
  },
  "refund/settle": (controls, input) => {
    const { refund, outcome } = refundEndInput.parse(input);
    return controls.settleRefund(refund, outcome);
  },
  dispute: (controls, input) => {
    const { session, ...dispute } = disputeInput.parse(input);
    return controls.dispute(session, dispute);
  },
  "dispute/close": (controls, input) => {
    const { dispute, outcome } = disputeEndInput.parse(input);
    return controls.closeDispute(dispute, outcome);
  },
  "faults/events": (controls, input) => {
    const { type, fault } = eventFaultInput.parse(input);
    controls.faults.onEvents(type, fault);
  },
  "faults/calls": (controls, input) => {
    const { operation: called, ...fault } = callFaultInput.parse(input);
    controls.faults.onCalls(called as Operation, fault);
  },
  "faults/payment": (controls, input) => controls.faults.onPayment(paymentFaultInput.parse(input)),
  "faults/refund": (controls, input) => controls.faults.onRefund(refundFaultInput.parse(input).status),
  clear: (controls) => controls.faults.clear(),
  release: (controls, input) => controls.release(releaseInput.parse(input).order),
  flush: (controls) => controls.flush(),
};

/** Answers one request under /_double. Only this machine may operate the double, and no page of another site. */
export async function answerControl(
  context: Context,
  controls: Controls,
  request: ControlRequest,
): Promise<PageAnswer> {
  if (!isFromHere(context, request))
    return json(403, { error: "The payment double is operated from this machine only." });
  const language = languageOf(request.url.searchParams.get("lang"), request.headers["accept-language"]);
  const path = request.url.pathname.replace(/^\/_double\/?/, "");
  if (request.method === "GET" && path === "") return controlPage(context, language);

  const act = request.method === "POST" ? acts[path] : undefined;
  if (!act) return json(404, { error: `POST one of: ${Object.keys(acts).join(", ")}` });
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  try {
    const result = await act(controls, isForm ? qs.parse(request.body) : JSON.parse(request.body || "{}"));
    if (isForm) return { status: 303, headers: { Location: `/_double?lang=${language}` }, body: "" };
    return json(200, result ?? { done: true });
  } catch (error) {
    // A second click finds the payment, refund or dispute settled: the page then shows how things are.
    if (error instanceof Refusal && isForm) return controlPage(context, language);
    if (error instanceof Refusal) return json(error.status, { error: error.error });
    if (error instanceof z.ZodError) return json(400, { error: z.prettifyError(error) });
    if (error instanceof SyntaxError) return json(400, { error: "The body is not JSON." });
    throw error;
  }
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** The Host is compared too: a name that an outsider points at this machine is not this machine. */
function isFromHere(context: Context, { headers, remoteAddress }: ControlRequest) {
  const hostname = headers.host?.replace(/:\d+$/, "");
  const isLocalName = hostname === "localhost" || hostname === "127.0.0.1";
  const origin = headers.origin;
  return LOOPBACK.has(remoteAddress ?? "") && isLocalName && (!origin || origin === context.url());
}

const json = (status: number, content: unknown): PageAnswer => ({
  status,
  headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  body: JSON.stringify(content),
});
