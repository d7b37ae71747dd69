import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { betterAuth } from 'better-auth';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { admin, twoFactor, username } from 'better-auth/plugins';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { leastPasswordLength } from '../input.ts';

export { hashPassword, verifyPassword };

export type Session = { userId: string; name: string; mustChangePassword: boolean };
export type Auth = Awaited<ReturnType<typeof createAuth>>;

/** The secret that signs session cookies: made once, kept in the database so that several processes share it. */
async function readSecret(pool: pg.Pool): Promise<string> {
  await pool.query('insert into server_secrets (name, value) values ($1, $2) on conflict do nothing', ['sessions', randomBytes(32).toString('base64url')]);
  const { rows } = await pool.query<{ value: string }>('select value from server_secrets where name = $1', ['sessions']);
  return rows[0]!.value;
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Sign-in by user name on the slice's own tables. Nobody signs up: an administrator makes accounts. */
export async function createAuth({ pool, baseUrl = 'http://127.0.0.1' }: { pool: pg.Pool; baseUrl?: string }) {
  const auth = betterAuth({
    baseURL: baseUrl,
    secret: await readSecret(pool),
    database: pool,
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]), // the page's own address, whatever the host is called
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: leastPasswordLength },
    rateLimit: { enabled: false }, // wrong passwords are counted by user name, in the database
    advanced: { database: { generateId: () => uuidv7() }, useSecureCookies: false, cookiePrefix: 'quyetthang' },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', ...stamps },
      additionalFields: { mustChangePassword: { type: 'boolean', fieldName: 'must_change_password', input: false } },
    },
    session: { modelName: 'sessions', fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...stamps } },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'user_id', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token', refreshToken: 'refresh_token',
        idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', ...stamps,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...stamps } },
    plugins: [
      username({ schema: { user: { fields: { displayUsername: 'display_username' } } } }),
      admin({ schema: { user: { fields: { banReason: 'ban_reason', banExpires: 'ban_expires' } }, session: { fields: { impersonatedBy: 'impersonated_by' } } } }),
      twoFactor({ issuer: 'Quyết Thắng', twoFactorTable: 'two_factors', schema: { user: { fields: { twoFactorEnabled: 'two_factor_enabled' } }, twoFactor: { fields: { userId: 'user_id', backupCodes: 'backup_codes', failedVerificationCount: 'failed_verification_count', lockedUntil: 'locked_until' } } } }),
    ],
  });

  return {
    handler: (request: Request) => auth.handler(request),
    /** Whose request this is, by its cookie; null when nobody is signed in. */
    async loadSession(headers: IncomingHttpHeaders): Promise<Session | null> {
      const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.cookie ?? '' }) });
      if (found === null) return null;
      const { id, name, mustChangePassword } = found.user as { id: string; name: string; mustChangePassword?: boolean };
      return { userId: id, name, mustChangePassword: mustChangePassword ?? false };
    },
  };
}
