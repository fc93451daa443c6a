import { Gate } from "./Gate.tsx";

interface Props {
  readonly searchParams: Promise<{ readonly person?: string }>;
}

/** A page that is rendered on the server and contains a gate. */
export default async function Page({ searchParams }: Props) {
  const { person = "" } = await searchParams;
  return (
    <main>
      <h1>Acme</h1>
      <Gate person={person} />
    </main>
  );
}
