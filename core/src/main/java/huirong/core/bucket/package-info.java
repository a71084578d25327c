/**
 * Buckets: what a province's firms are evaluated from, and what came out, as files that any number of machines read and write.
 *
 * <p>A firm lies in one of so many buckets, which follows from its home number. Of each bucket there are two files of lines
 * in UTF-8, each line one canonical JSON object: {@code facts-00012.jsonl} holds firms' facts, {@code scores-00012.jsonl}
 * what a card says of them. The first line says which bucket of how many, by which card, as of which moment; the lines after
 * it are firms in ascending order of their references; the last says how many there are and gives the CRC-32C of everything
 * before it. Beside them lies {@code manifest.json} with the card itself.
 *
 * <pre>
 * {"bucket":12,"buckets":64,"card":"9f…","format":"huirong-facts-1","seq":4711,"validOn":"2026-02-01"}
 * {"facts":{"honour":[{"fields":{…},"from":"2025-03-01"}]},"file":"0c…","firm":"01…","through":{"honour":"2026-01-31"}}
 * {"crc32c":"5e…","lines":1}
 * </pre>
 *
 * <p>A line of scores holds the features' values (a number and how many facts it was made from, or why it is missing) and
 * what the kernel made of them; without points if too little is known.
 */
@NullMarked
package huirong.core.bucket;

import org.jspecify.annotations.NullMarked;
