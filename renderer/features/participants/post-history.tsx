import { useState } from 'react'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment } from '../../../shared/domain/participant.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { AddPost } from './add-post.tsx'
import { PostItem } from './post-item.tsx'

type Props = { readonly id: ParticipantId; readonly posts: readonly Employment[] }

/** All posts of a person, newest first; each can be corrected or deleted, and forgotten ones added. */
export function PostHistory({ id, posts }: Props) {
  const text = useText()
  const [isAdding, setAdding] = useState<boolean>()
  return (
    <div className="stack-tight">
      {posts.length === 0 && <p className="muted">{text['participants.noPosts']}</p>}
      <ol className="person-history">
        {posts.map((post) => (
          <PostItem key={post.id} post={post} />
        ))}
      </ol>
      {isAdding ? (
        <AddPost id={id} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button size="small" autoFocus={isAdding === false} onClick={() => setAdding(true)}>
            {text['participants.postAdd']}
          </Button>
        </div>
      )}
    </div>
  )
}
