/** Tells everyone who asked, in the order in which they asked. */
export interface Emitter<Message> {
  /** Calls `listen` with each message from now on, until the function it returns is called. */
  on(listen: (message: Message) => void): () => void;
  emit(message: Message): void;
}

export function createEmitter<Message>(): Emitter<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    on(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    emit(message) {
      for (const listen of Array.from(listeners)) listen(message);
    },
  };
}
