/** Stripe's `error` object: https://docs.stripe.com/api/errors */
export interface ErrorBody {
  type: "invalid_request_error" | "idempotency_error" | "card_error" | "api_error";
  message: string;
  param?: string | undefined;
  code?: string | undefined;
}

/** An answer other than 200. The SDK takes a 404 without an `error` object for success, so every refusal carries one. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly error: ErrorBody,
  ) {
    super(error.message);
  }
}

/** 400: the parameters are wrong, or the object is in a state that does not allow this. */
export const invalid = (message: string, param?: string, code?: string) =>
  new Refusal(400, { type: "invalid_request_error", message, param, code });

/** 404: `what` is Stripe's name of the object, `param` the parameter that named it. */
export const noSuch = (what: string, id: string, param = "id") =>
  new Refusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}: '${id}'`,
    param,
  });
