/**
 * What runs inside the specimen page while the stage is measured. It is sent there as source, so it
 * stands alone: it uses nothing of this module but types.
 */

export interface Watched {
  /** What each frame that was drawn took the scripts, in milliseconds. */
  frames: number[];
  /** What is held: textures on the card, and listeners on the window and the document. */
  counts(): Held;
}

export interface Held {
  readonly textures: number;
  readonly listeners: number;
}

/**
 * Times frames; comes first. What fills pixels is not carried out: drawn in software it would be
 * measured with the scripts, and would slow the stage down to its gentle pace.
 */
export function watchFrames(): void {
  const watched: Watched = { frames: [], counts: () => ({ textures: 0, listeners: 0 }) };
  window.watched = watched;
  let draws = 0;
  const draw = (): void => void (draws += 1);
  Object.assign(WebGLRenderingContext.prototype, {
    drawArrays: draw,
    drawElements: draw,
    clear: () => undefined,
  });
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      const [from, before] = [performance.now(), draws];
      callback(now);
      if (draws > before) watched.frames.push(performance.now() - from);
    });
}

/** Counts textures. Those whose context is lost are gone with it. */
export function watchTextures(): void {
  const contexts: { readonly gl: WeakRef<WebGLRenderingContext>; textures: number }[] = [];
  const of = (gl: WebGLRenderingContext): (typeof contexts)[number] => {
    const known = contexts.find((context) => context.gl.deref() === gl);
    if (known) return known;
    const context = { gl: new WeakRef(gl), textures: 0 };
    contexts.push(context);
    return context;
  };
  const { createTexture, deleteTexture } = WebGLRenderingContext.prototype;
  Object.assign(WebGLRenderingContext.prototype, {
    createTexture(this: WebGLRenderingContext) {
      of(this).textures += 1;
      return createTexture.call(this);
    },
    deleteTexture(this: WebGLRenderingContext, texture: WebGLTexture | null) {
      if (texture) of(this).textures -= 1;
      deleteTexture.call(this, texture);
    },
  });
  const { counts } = window.watched;
  window.watched.counts = () => ({
    ...counts(),
    textures: contexts
      .filter(({ gl }) => gl.deref()?.isContextLost() === false)
      .reduce((sum, { textures }) => sum + textures, 0),
  });
}

/** Counts listeners on the window and the document. */
export function watchListeners(): void {
  let listeners = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const global = (target: unknown): boolean =>
    target === window || target === document || target === undefined;
  EventTarget.prototype.addEventListener = function adding(this: EventTarget, type, listener, options): void {
    const signal = typeof options === "object" ? options.signal : undefined;
    if (global(this)) {
      listeners += 1;
      if (signal) addEventListener.call(signal, "abort", () => (listeners -= 1), { once: true });
    }
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function removing(
    this: EventTarget,
    type,
    listener,
    options,
  ): void {
    if (global(this)) listeners -= 1;
    removeEventListener.call(this, type, listener, options);
  };
  const { counts } = window.watched;
  window.watched.counts = () => ({ ...counts(), listeners });
}

declare global {
  interface Window {
    watched: Watched;
  }
}
