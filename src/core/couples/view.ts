/** What the screen may know of a couple's session, for whoever holds the device. */
export type CouplesView = { readonly stage: "door" };

/** What a hand asks of a couple's session. */
export type CouplesCommand = { readonly kind: "leave" };
