/** Where Redis keeps that a session has ended: while the key stands, access tokens of the session are good for nothing. */
export const endedSessionKey = (sessionId: string): string => `ended-session:${sessionId}`;
