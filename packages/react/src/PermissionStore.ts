import type { AnyTarget, Decision, Verdict } from "@rolecall/core";

/** What the store asks of an access, with names known at run time only. */
export interface AnyAccess {
  readonly version: number | undefined;
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly expiresAt: string | undefined;
  verdict(permission: string, target?: AnyTarget): Verdict;
  decide(permission: string, target?: AnyTarget): Decision;
}

/** One question, shared by every gate that asks it. */
export interface Question {
  subscribe(listener: () => void): () => void;
  verdict(): Verdict;
  decision(): Decision;
}

/** Holds the current access and tells a gate only when its own answer has changed. */
export class PermissionStore {
  access: AnyAccess;
  readonly #questions = new Map<string, Question>();
  readonly #live = new Map<Question, () => void>();
  readonly #watchers = new Set<() => void>();

  constructor(access: AnyAccess) {
    this.access = access;
  }

  /** Puts a new access in place, then tells the gates that flip. */
  set(access: AnyAccess): void {
    if (access === this.access) return;
    this.access = access;
    this.refresh();
  }

  /** Asks every question again; time may have changed an answer. */
  refresh(): void {
    for (const [key, question] of this.#questions) if (!this.#live.has(question)) this.#questions.delete(key);
    for (const recheck of [...this.#live.values()]) recheck();
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Calls the listener with every new access, whether or not an answer changed. */
  watch = (listener: () => void): (() => void) => {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  };

  question(permission: string, target: AnyTarget): Question {
    const key =
      target === undefined ? permission : JSON.stringify([permission, Object.entries(target).sort()]);
    let question = this.#questions.get(key);
    if (!question) this.#questions.set(key, (question = this.#ask(key, permission, target)));
    return question;
  }

  #ask(key: string, permission: string, target: AnyTarget): Question {
    const listeners = new Set<() => void>();
    let access: AnyAccess | undefined;
    let decision: Decision | undefined;
    let known = this.access.verdict(permission, target);
    const verdict = () => this.access.verdict(permission, target);
    const recheck = () => {
      const next = verdict();
      if (next === known) return;
      known = next;
      for (const listener of [...listeners]) listener();
    };
    const question: Question = {
      verdict,
      decision: () => {
        const status = decision?.status === "allowed" ? "allowed" : decision?.reason;
        if (!decision || access !== this.access || status !== verdict())
          decision = this.access.decide(permission, target);
        access = this.access;
        return decision;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        known = verdict();
        this.#live.set(question, recheck);
        this.#questions.set(key, question);
        return () => {
          listeners.delete(listener);
          if (listeners.size > 0) return;
          this.#live.delete(question);
          if (this.#questions.get(key) === question) this.#questions.delete(key);
        };
      },
    };
    return question;
  }
}
