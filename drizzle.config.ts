import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'sqlite',
	schema: './src/lib/server/adapters/db/schema/*.tables.ts',
	out: './drizzle'
});
