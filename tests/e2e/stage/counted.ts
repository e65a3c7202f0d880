declare global {
  interface Window {
    counts: Record<"textures" | "buffers" | "programs" | "listeners" | "intervals" | "canvases", number>;
  }
}

/** Runs in the page before anything else: counts what is made and not given back. */
export function counted(): void {
  const counts = { textures: 0, buffers: 0, programs: 0, listeners: 0, intervals: 0, canvases: 0 };
  window.counts = counts;

  const gl = WebGL2RenderingContext.prototype;
  const made = (make: "createTexture" | "createBuffer" | "createProgram", count: keyof typeof counts) => {
    const original = gl[make];
    Object.assign(gl, {
      [make](this: WebGL2RenderingContext) {
        counts[count]++;
        return original.call(this);
      },
    });
  };
  const gone = (drop: "deleteTexture" | "deleteBuffer" | "deleteProgram", count: keyof typeof counts) => {
    const original = gl[drop] as (thing: unknown) => void;
    Object.assign(gl, {
      [drop](this: WebGL2RenderingContext, thing: unknown) {
        if (thing) counts[count]--;
        original.call(this, thing);
      },
    });
  };
  made("createTexture", "textures");
  gone("deleteTexture", "textures");
  made("createBuffer", "buffers");
  gone("deleteBuffer", "buffers");
  made("createProgram", "programs");
  gone("deleteProgram", "programs");

  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const known = new Set<string>();
    const names = new WeakMap<object, number>();
    let next = 0;
    const key = (type: string, listener: object | null): string => {
      if (listener && !names.has(listener)) names.set(listener, next++);
      return `${type} ${listener ? names.get(listener) : ""}`;
    };
    Object.assign(target, {
      addEventListener(...args: Parameters<typeof add>) {
        known.add(key(args[0], args[1]));
        counts.listeners = known.size;
        add.apply(target, args);
      },
      removeEventListener(...args: Parameters<typeof remove>) {
        known.delete(key(args[0], args[1]));
        counts.listeners = known.size;
        remove.apply(target, args);
      },
    });
  }

  const { setInterval: start, clearInterval: stop } = window;
  const running = new Set<unknown>();
  Object.assign(window, {
    setInterval(...args: Parameters<typeof start>) {
      const id = start(...args);
      running.add(id);
      counts.intervals = running.size;
      return id;
    },
    clearInterval(id: number) {
      running.delete(id);
      counts.intervals = running.size;
      stop(id);
    },
  });
}
