import type { ListShape } from "~/lib/lists/list-page";

export const paymentList = {
  path: "/desk/payments",
  sorts: { moved: "instant", amount: "number" },
  first: { by: "moved", isDescending: true },
  filters: {
    source: ["STRIPE", "BANK", "MANUAL"],
    kind: ["CAPTURE", "REFUND"],
    status: ["PENDING", "SUCCEEDED", "FAILED"],
    organisation: "id",
    from: "day",
    until: "day",
  },
} as const satisfies ListShape;
