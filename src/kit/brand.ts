declare const mark: unique symbol;

/** A value that must not be swapped with another of the same shape; made only where it was checked. */
export type Brand<Value, Name extends string> = Value & { readonly [mark]: Name };
