package dandori.model.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Setting;
import dandori.model.Unit;

/**
 * Where a new parameter goes among those of a unit: behind the last one of its key, else behind the last one that comes
 * before it in the usual order of definition files, else to the front; a key nobody knows to the end. Parameters that
 * are there keep their order, usual or not.
 */
public final class FileOrder {

    private static final String USUAL = """
            cm sz el ar gty op cl sdd md stt mh mu rg pr ni ha ejn cd de ms mp jc rh ncr ncl ncn ncs ncex nchn ncsv
            ed sd st cy sh shd cftd sy ey ln wc wt cond mcs cgs ab
            cty ej ejc ejl ejm ejh eju ejf ejv eji ejs ejg ejt
            evwid evusr evgrp evhst evipa evwms evdet evwsv evwfr evuid evgid evpid evtmc evesc
            flwf flwc flwi flco lftpd lffnm lfdft lfrft lfhds lfmks lfsiv lfmxl lfsrc lfcre
            ntlgt ntolg ntevt ntnsr ntsrc ntncl ntcls ntnei nteid ntdis tmitv etn
            evsid evsms evssv evsfr evsrt evspl evsrc pfm
            mlprf mladr mlsbj mltxt mlftx mlatf mlsav mllst mlstx mlsfd mlafl
            mqcor mqdsc mqeqn mqhld mqmdl mqmdn mqmfn mqmgr mqpgm mqpri mqprm mqque mqsfn
            msapl mshld msjnl mslbl mslmt msmod mspri msqlb msqpt msrer mssvf mstfn msttp msunr
            cmsts cmaif pwlt pwlf pwrh pwrf pwrn pwrr pwrw pwrp
            htcfl htknd htexm htrqf htrqu htrqm htstf htspt htrhf htrbf htcdm da fxg
            te sc prm wkp ev env si so se soa sea qm qu req ex un eu jty etm ets fd jd jdf wth tho abr rjs rje rec rei
            ts1 td1 top1 ts2 td2 top2 ts3 td3 top3 ts4 td4 top4 jpoif mm nmg eun ega uem
            """;
    private static final Map<String, Integer> RANKS = ranks();

    private FileOrder() {
    }

    /** The index a new parameter of this key gets. */
    static int place(Unit unit, String key) {
        List<Parameter> parameters = unit.getParameters();
        int rank = rank(key);
        int usual = 0;
        for (int i = parameters.size() - 1; i >= 0; i--) {
            String other = key(parameters.get(i));
            if (other.equals(key)) {
                return i + 1;
            }
            if (usual == 0 && rank(other) < rank) {
                usual = i + 1;
            }
        }
        return rank == Integer.MAX_VALUE ? parameters.size() : usual;
    }

    /** The key a parameter has in the file. */
    public static String key(Parameter parameter) {
        if (parameter instanceof Setting setting) {
            return setting.getKey();
        }
        if (parameter instanceof Relation) {
            return "ar";
        }
        if (parameter instanceof Placement) {
            return "el";
        }
        throw new IllegalArgumentException("Parameter of no known class: " + parameter);
    }

    private static int rank(String key) {
        return RANKS.getOrDefault(key, Integer.MAX_VALUE);
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (String key : USUAL.strip().split("\\s+")) {
            ranks.put(key, ranks.size());
        }
        return ranks;
    }
}
