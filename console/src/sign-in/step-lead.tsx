import { type ReactNode, useEffect, useRef } from "react";

/** What a step without a field is about. The focus goes there with the step, so that it is read out and the keyboard goes on from it. */
export function StepLead({ children }: { readonly children: ReactNode }) {
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <p ref={lead} tabIndex={-1} className="sign-in-lead">
      {children}
    </p>
  );
}
