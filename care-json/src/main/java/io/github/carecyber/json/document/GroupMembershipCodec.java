package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How it is read and written whether a legal entity is party to a GHT. */
public final class GroupMembershipCodec {

    /** The codec. */
    public static final KindCodec<GroupMembership> CODEC = KindCodec.builder(GroupMembership.class)
            .kind(GroupMembership.Outside.class, outside())
            .kind(GroupMembership.Member.class, member())
            .build();

    private GroupMembershipCodec() {}

    private static ObjectCodec<GroupMembership.Outside> outside() {
        return ObjectCodec.builder(GroupMembership.Outside.class).build(values -> new GroupMembership.Outside());
    }

    private static ObjectCodec<GroupMembership.Member> member() {
        ObjectCodec.Builder<GroupMembership.Member> object = ObjectCodec.builder(GroupMembership.Member.class);
        Field<GroupId> group = object.required("group", Identifiers.GROUP_ID, GroupMembership.Member::group);
        return object.build(values -> new GroupMembership.Member(values.get(group)));
    }
}
